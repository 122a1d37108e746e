import type { ProjectBoard } from '../../src/catalogue/boards.ts';
import type { PartsLine } from '../../src/schemas/board-record.ts';

/** A board without drawings, with these parts. */
export function partsBoard(id: string, slug: string, parts: readonly PartsLine[]): ProjectBoard {
  return {
    slug,
    file: `${slug}.kicad_pcb`,
    repository: `https://git.example.org/team/${id}`,
    commit: 'a'.repeat(40),
    hash: 'b'.repeat(64),
    drawn: '2026-11-02',
    tool: 'kicad_pcb',
    facts: {},
    parts: [...parts],
    refused: 'It has no edge.',
    at: { page: `/projects/${id}/boards/${slug}/` },
  };
}
