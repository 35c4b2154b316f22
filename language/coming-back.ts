import { bareWords } from './same-words';

/** Ways of asking for what was put aside, as whole messages. Small letters, no signs, no accents. */
const SAID =
  /^((ok|okay|right|so|anyway|iawn|reit) )?((where|what) (were|was) (we|i)( up to| doing| at)?|where did (we|i) get to|(can|could|shall|may) (we|i) (go on|carry on|continue|finish)( now| with (it|that|this|my report|the report|the form))?|(lets? |let us |i want to |id like to |i d like to )?(go|get|carry on|go on|continue)( back)?( (to|with))? (it|that|this|my report|the report|the form|what (we|i) (was|were) (doing|saying)|where (we|i) (was|were))|(lets? |let us )?(go on|carry on|continue)|back to (it|that|my report|the report|the form|business|(the|my) \w+( \w+)?)|ble (oedden ni|roedden ni|oeddwn i|roeddwn i)( arni)?|(gawn ni|ga i|allwn ni) (fynd ymlaen|barhau|orffen|gario ymlaen)|(yn ol|nol) at (yr adroddiad|y ffurflen|hynny|hyn)|(ewch|awn) ymlaen|parhau|mynd ymlaen|cario ymlaen)( now| then| please| nawr| plis)?$/;

/** Whether a message asks to go on with what was put aside, and does nothing else. */
export const comesBack = (text: string): boolean => text.length <= 80 && SAID.test(bareWords(text));
