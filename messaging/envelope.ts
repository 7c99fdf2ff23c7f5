import { type Detail, Failure, type FailureCode, isFailureCode } from '../failures/failure.ts';

/** What travels: the direction is in `to`, so that no message is taken for another's. */
export interface Envelope {
  readonly manicule: 1;
  readonly to: 'background' | 'background-own' | 'tab';
  readonly call: string;
  readonly args: unknown;
}

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: FailureCode; readonly detail: Detail | null };

export function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'manicule' in message &&
    message.manicule === 1 &&
    'to' in message &&
    message.to === to &&
    'call' in message &&
    typeof message.call === 'string'
  );
}

export function isReply(message: unknown): message is Reply {
  if (typeof message !== 'object' || message === null || !('ok' in message)) return false;
  if (message.ok === true) return 'value' in message;
  return 'code' in message && isFailureCode(message.code);
}

/** What a reply answers; a refusal comes out as the `Failure` it was. */
export function unwrapReply(reply: Reply): unknown {
  if (reply.ok) return reply.value;
  throw new Failure(reply.code, reply.detail ?? undefined);
}
