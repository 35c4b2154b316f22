import { z } from 'zod';
import { Refusal } from '../../base/errors';
import { BLOCK_LASTS, BLOCK_REASONS, type BlockLasts } from '../../desk/blocks';
import { OUTCOMES } from '../../desk/ownership';
import { MAX_MESSAGE } from '../http/body';
import { type DeskCall, paramOf } from './desk-route';
import { aboutAll, type Fault } from './faults';

const nonce = z.string().regex(/^[\w-]{22}$/);
const words = z
  .string()
  .max(MAX_MESSAGE)
  .transform((text) => text.replace(/\r\n?/g, '\n').trim());
const written = words.refine((text) => text !== '', { params: { empty: true } });
const code = z.string().min(1).max(60);
const carried = { saw: z.coerce.number().int().positive(), nonce };
const common = { ...carried, text: words.default('') };

/** What each form of the conversation's page brings. */
const FORMS = {
  say: z.object({ ...carried, text: written }),
  note: z.object({ ...carried, text: written }),
  edit: z.object({ ...common, question: code, answer: z.union([words, z.array(code)]).default('') }),
  ask: z.object({ ...common, question: code }),
  transfer: z.object({ ...common, team: code }),
  give: z.object({ ...common, agent: code }),
  back: z.object(common),
  snooze: z.object({ ...common, minutes: z.coerce.number().int().min(1).max(240) }),
  block: z.object({
    ...common,
    reason: z.enum(BLOCK_REASONS),
    lasts: z.enum(Object.keys(BLOCK_LASTS) as BlockLasts[]),
  }),
  hand: z.object({ ...common, question: z.string().max(60).default('') }),
  close: z.object({
    ...common,
    outcome: z.enum(OUTCOMES),
    service: z.string().max(60).default(''),
    wrapUp: words.default(''),
    rate: z.literal('yes').optional(),
  }),
} as const;
export type Act = keyof typeof FORMS;
export type Brought = { readonly [A in Act]: { readonly act: A } & z.infer<(typeof FORMS)[A]> }[Act];

/** A form that brought its file beside it. */
export const fileForm = z.object(common);

/** What stood in the fields of a form when it was sent. */
export type Typed = Readonly<Record<string, string>>;

/** A form as it came: what it brought, or what is wrong with it. */
export type FormRead = { readonly act: Act; readonly typed: Typed } & (
  { readonly brought: Brought } | { readonly faults: readonly Fault[] }
);

/** Reads the form that was sent; refuses one that the page does not have. */
export function readAct(call: DeskCall): FormRead {
  const { form } = call;
  const act = paramOf(call, 'act') as Act;
  if (!Object.hasOwn(FORMS, act)) throw new Refusal('not-found', 'no such act');
  const fields: Record<string, unknown> = Object.fromEntries(form);
  if (act === 'edit' && form.getAll('answer').length > 1) fields['answer'] = form.getAll('answer');
  const typed = typedIn(call);
  const read = FORMS[act].safeParse(fields);
  if (read.success) return { act, typed, brought: { act, ...read.data } as Brought };
  return { act, typed, faults: faultsIn(act, typed, read.error) };
}

/** What was typed, but for what the page puts in by itself. */
export function typedIn({ form }: DeskCall): Typed {
  const { token: _token, saw: _saw, nonce: _nonce, ...typed } = Object.fromEntries(form);
  return typed;
}

function faultsIn(act: Act, typed: Typed, { issues }: z.ZodError): readonly Fault[] {
  const fields = new Map(issues.map((issue) => [String(issue.path[0]), issue]));
  const shown = [...fields].filter(([name]) => !(name in carried));
  if (shown.length === 0) return aboutAll(NOT_READ);
  return shown.map(([name, issue]) => ({ at: fieldId(act, name, typed), words: wordsFor(name, issue) }));
}

export const NOT_READ = 'We could not read what was sent. Look at the page, and send it again.';
const TOO_LONG = `Make it shorter: ${MAX_MESSAGE} characters at most.`;
const EMPTY = 'Write something first.';

/** Of fields that are chosen, and not written. */
const CHOOSE: Readonly<Record<string, string>> = {
  team: 'Choose a team.',
  agent: 'Choose a colleague who is here.',
  minutes: 'Choose for how long, from 1 to 240 minutes.',
  reason: 'Choose why they are blocked.',
  lasts: 'Choose for how long they are blocked.',
  outcome: 'Choose what came of it.',
  service: 'Choose a service of the list, or none.',
  question: 'Choose a question of the form.',
  rate: 'Tick it, or leave it empty.',
};

function wordsFor(name: string, { code: kind }: z.core.$ZodIssue): string {
  const choose = CHOOSE[name];
  if (choose) return choose;
  return kind === 'custom' ? EMPTY : kind === 'invalid_type' ? NOT_READ : TOO_LONG;
}

/** Ids on the page, where a name stands in more forms than one or reads otherwise. */
const IDS: Readonly<Partial<Record<Act | 'file', Readonly<Record<string, string>>>>> = {
  note: { text: 'note' },
  file: { text: 'file-text' },
  hand: { text: 'hand-text', question: 'hand-question' },
  close: { text: 'close-text', wrapUp: 'wrap-up' },
  transfer: { team: 'to-team' },
  block: { reason: 'block-reason', lasts: 'block-lasts' },
};

export function fieldId(act: Act | 'file', name: string, { question = '' }: Typed = {}): string {
  if (act === 'edit') return name === 'answer' ? `answer-${question}` : 'form';
  return IDS[act]?.[name] ?? (act === 'ask' ? 'form' : name);
}
