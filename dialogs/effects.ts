import type { Contact } from '../citizens/identity';
import type { Why } from '../citizens/owner';
import type { Slot } from '../knowledge/catalogue/answer';
import type { Language } from '../language/reply';
import type { NewFeedback } from '../requests/feedback';
import type { NewRequest } from '../requests/service-request';
import type { Verdict } from '../requests/was-fixed';

/** What a turn does besides talking. bots/ carries these out in the turn's one commit. */
export type Effect =
  | { readonly do: 'file-request'; readonly request: NewRequest }
  /** Said how well it went; or, for one that was said before, in words what should be better. */
  | { readonly do: 'rate'; readonly feedback: NewFeedback }
  /** The replies of this same turn are already meant for it. */
  | { readonly do: 'choose-language'; readonly language: Language }
  /** Keeps the text and waits three seconds for the rest of the thought. */
  | { readonly do: 'wait-for-more'; readonly text: string }
  /** Marks on the log entry of what was said: what was understood. */
  | { readonly do: 'mark'; readonly marks: Readonly<Record<string, string | number | boolean>> }
  /** Sends a one-time code to whom we know by that number or address; `message` has a gap where the code belongs. */
  | {
      readonly do: 'send-code';
      readonly to: Contact;
      readonly message: string;
      /** Whether we know them or not. */
      readonly toAnybody?: true;
    }
  /**
   * The one who has proved the address wants news of what they sent or joined by e-mail; or, where there is none, the one on
   * the line by text. `asked` says how they were asked.
   */
  | {
      readonly do: 'agree-to-news';
      readonly email?: string;
      readonly references: readonly string[];
      readonly asked: string;
      readonly receipt: string;
    }
  /** Texts the number on the line a link into this conversation, which stands in `message` without its code. */
  | { readonly do: 'text-link'; readonly message: string }
  /** Rings the number, where whoever picks up goes on with this conversation. */
  | { readonly do: 'ring'; readonly phone: string }
  /** A try at the open code. The log keeps `said` instead of what came in: the same without the digits. */
  | { readonly do: 'try-code'; readonly digits: string; readonly said: string }
  /** A person is asked for: the conversation goes to the queue. */
  | { readonly do: 'hand-over'; readonly why: Why; readonly about: string }
  /** What the citizen does while they wait for a person or talk with one. */
  | { readonly do: 'while-waiting'; readonly move: 'cancel' | 'alarm' | 'acknowledge' }
  /** One who reported it says whether a request that was called done is fixed. */
  | ({ readonly do: 'was-it-fixed'; readonly reference: string } & Verdict)
  /** What is still wrong with a request that was just opened again. */
  | { readonly do: 'still-wrong'; readonly reference: string; readonly words: string }
  /** They have seen the same as was reported by another, and had this to say of it. */
  | {
      readonly do: 'join-request';
      readonly reference: string;
      readonly words: string;
      readonly files: readonly string[];
    }
  /** Another time of the calendar, and the one before free again. */
  | { readonly do: 'move-booking'; readonly reference: string; readonly to: Slot }
  /** Nobody is to come or ring. */
  | { readonly do: 'give-up-booking'; readonly reference: string }
  /** The citizen was reminded of the time that is booked for it. */
  | { readonly do: 'reminded'; readonly reference: string }
  /** The citizen was told how their request stands. */
  | { readonly do: 'told'; readonly reference: string }
  /** The call ends after this reply. */
  | { readonly do: 'hang-up' };
