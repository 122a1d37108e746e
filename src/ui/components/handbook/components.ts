/** The components that pages of the handbook use without import, and replacements of plain elements. */
import Anchor from './Anchor.astro';
import BrowserStorage from './BrowserStorage.astro';
import Caption from './Caption.astro';
import Caution from './Caution.astro';
import Checklist from './Checklist.astro';
import Code from './Code.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Must from './Must.astro';
import Note from './Note.astro';
import PackageQuestions from './PackageQuestions.astro';
import Photo from './Photo.astro';
import Pre from './Pre.astro';
import ProgramSource from './ProgramSource.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Tab from './Tab.astro';
import Table from './Table.astro';
import Tabs from './Tabs.astro';
import type { ComponentName } from '../../../schemas/page-elements.ts';

export const proseComponents = {
  BrowserStorage,
  Caption,
  Caution,
  Checklist,
  Code,
  Must,
  Note,
  PackageQuestions,
  ProgramSource,
  Step,
  Steps,
  Tab,
  Tabs,
  a: Anchor,
  h2: Heading2,
  h3: Heading3,
  img: Photo,
  pre: Pre,
  table: Table,
} satisfies Record<ComponentName | 'a' | 'h2' | 'h3' | 'img' | 'pre' | 'table', unknown>;
