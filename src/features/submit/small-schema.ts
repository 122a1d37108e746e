/** A schema of `small-zod.ts`: a way to read a value, and more rules for what was read. */

/** A fault, as zod words it. Without `continue`, most rules that follow pass its value over. */
export interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly continue?: true;
  readonly [detail: string]: unknown;
}

export type RawIssue = Readonly<Record<string, unknown>> & { readonly code: string };

/** Words for a fault whose schema brings none along. */
export type Say = (issue: RawIssue) => string | undefined;

export interface Outcome {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

export type Run = (value: unknown, say: Say) => Outcome;

/** What tells which keys are allowed where. */
export interface JsonNode {
  readonly properties?: Readonly<Record<string, JsonNode>>;
  readonly items?: JsonNode;
  readonly anyOf?: readonly JsonNode[];
}

export type Shape = Readonly<Record<string, Schema>>;

interface Details {
  readonly json?: JsonNode;
  readonly shape?: Shape;
  readonly isOptional?: boolean;
  /** Its bounds are those of its value, not of its length. */
  readonly isNumber?: boolean;
}

type Rule = (value: never) => readonly RawIssue[];

export class Schema {
  readonly run: Run;
  readonly details: Details;

  constructor(run: Run, details: Details = {}) {
    this.run = run;
    this.details = details;
  }

  get shape(): Shape {
    return this.details.shape ?? {};
  }

  safeParse(value: unknown, { error = () => undefined }: { error?: Say } = {}) {
    const { value: data, issues } = this.run(value, error);
    return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
  }

  /** A rule that is asked unless the value was found to be of a wrong type. */
  rule(rule: Rule, message?: string): Schema {
    return this.#then((outcome, say) =>
      isAborted(outcome) ? outcome : withIssues(outcome, rule, say, message),
    );
  }

  min(minimum: number, message?: string): Schema {
    return this.#size((size) => size >= minimum, { code: 'too_small', minimum }, message);
  }

  max(maximum: number, message?: string): Schema {
    return this.#size((size) => size <= maximum, { code: 'too_big', maximum }, message);
  }

  regex(pattern: RegExp, message?: string): Schema {
    const fault = { code: 'invalid_format', format: 'regex', continue: true };
    return this.rule((text: string) => (pattern.test(text) ? [] : [fault]), message);
  }

  refine(fits: (value: never) => unknown, message: string): Schema {
    const fault = { code: 'custom', continue: true };
    return this.rule((value) => (fits(value) ? [] : [fault]), message);
  }

  trim(): Schema {
    return this.#change((text) => String(text).trim());
  }

  transform(change: (value: never) => unknown): Schema {
    return this.#change((value) => change(value as never));
  }

  optional(): Schema {
    const run: Run = (value, say) =>
      value === undefined ? { value, issues: [] } : this.run(value, say);
    return new Schema(run, { ...this.details, isOptional: true });
  }

  describe(): this {
    return this;
  }

  meta(): this {
    return this;
  }

  #then(next: (outcome: Outcome, say: Say) => Outcome): Schema {
    return new Schema((value, say) => next(this.run(value, say), say), this.details);
  }

  #change(change: (value: unknown) => unknown): Schema {
    return this.#then((outcome) =>
      isAborted(outcome) ? outcome : { ...outcome, value: change(outcome.value) },
    );
  }

  /** Unlike other rules, a length is asked of whatever has one. */
  #size(fits: (size: number) => boolean, fault: RawIssue, message: string | undefined): Schema {
    return this.#then((outcome, say) => {
      const measured = this.details.isNumber ? amount(outcome) : length(outcome);
      if (!measured || fits(measured.size)) return outcome;
      const issue = { ...fault, origin: measured.origin, continue: true };
      return withIssues(outcome, () => [issue], say, message);
    });
  }
}

interface Measured {
  readonly size: number;
  readonly origin: string;
}

function amount(outcome: Outcome): Measured | undefined {
  return isAborted(outcome) ? undefined : { size: Number(outcome.value), origin: 'number' };
}

function length({ value }: Outcome): Measured | undefined {
  if (typeof value === 'string') return { size: [...value].length, origin: 'string' };
  return Array.isArray(value) ? { size: value.length, origin: 'array' } : undefined;
}

function isAborted({ issues }: Outcome): boolean {
  return issues.some((issue) => issue.continue !== true);
}

function withIssues(outcome: Outcome, rule: Rule, say: Say, message?: string): Outcome {
  const found = rule(outcome.value as never).map((raw) => worded(raw, outcome.value, say, message));
  return found.length === 0 ? outcome : { ...outcome, issues: [...outcome.issues, ...found] };
}

export function worded(raw: RawIssue, input: unknown, say: Say, message?: string): Issue {
  const said = message ?? say({ ...raw, input }) ?? 'Invalid input';
  return { path: [], ...raw, message: said };
}
