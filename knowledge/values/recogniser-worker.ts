import { parentPort } from 'node:worker_threads';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { recognizeCurrency, recognizeNumber } from '@microsoft/recognizers-text-suite';
import type { Asked, Found } from './recogniser';

/** Runs the recognisers away from the main thread, where a text that makes them slow can be stopped. */

// Any other culture, and Welsh has none, reads months first without a word of warning.
const CULTURE = 'en-gb';

function recognise({ type, text, at }: Asked): Found[] {
  const [year, month, day, hour, minute] = at;
  const results =
    type === 'number'
      ? recognizeNumber(text, CULTURE)
      : type === 'money'
        ? recognizeCurrency(text, CULTURE)
        : recognizeDateTime(text, CULTURE, undefined, new Date(year, month - 1, day, hour, minute));
  return results.map((result) => ({
    type: result.typeName,
    resolution: result.resolution,
  }));
}

parentPort?.on('message', (asked: Asked) => {
  let found: Found[] = [];
  try {
    found = recognise(asked);
  } catch {
    // The libraries throw on some inputs. Nothing found is the truth then, and the answer must come.
  }
  parentPort?.postMessage({ id: asked.id, found });
});
