/** What one manifest of a repository says of its edges, and how tables of tests write that. */
import { readEdges } from '../../src/manifests/edges/read.ts';
import type { FileEdges } from '../../src/schemas/edges.ts';

/** The repository whose manifests are read, and another that they name. */
export const BASE = 'https://forge.example/tide/gauge';
export const CLOCK = 'https://forge.example/time/clock';

export function edgesOf(file: string, text: string): Partial<FileEdges> {
  const [edges] = readEdges({ [file]: text }, BASE);
  const { from: _, file: __, ...found } = edges ?? { from: '', file: '' };
  return found;
}

export const needs = (...list: string[]) => ({ needs: list });
export const options = (...list: string[]) => ({ options: list });
export const tools = (...list: string[]) => ({ tools: list });
export const names = (...list: string[]) => ({ names: list });
