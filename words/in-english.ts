import * as en from './en/index.ts';
import { messagesOf } from './messages.ts';
import { speak } from './source.ts';

/** To be imported by scripts, and before tests: there is no browser that would know the reader's language. */
speak(messagesOf(en));
