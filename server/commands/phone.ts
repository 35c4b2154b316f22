import { SetupError } from '../../base/errors';
import { terminal } from '../../base/terminal';
import { twilioParts } from '../twilio';
import { runInHouse } from './command';
import { runPhone } from './phone/phone';

/** A phone in the terminal, for whoever has none at hand: it texts and rings the running server, signed as Twilio would. */
runInHouse(async (house, config) => {
  const twilio = twilioParts(house, config);
  if (!twilio) {
    throw new SetupError(
      'PUBLIC_URL is https and TWILIO_AUTH_TOKEN is not set, so the server takes no texts or calls: set the token, or use an http address on this machine.',
    );
  }
  await runPhone({ publicUrl: config.publicUrl, twilio }, terminal.talk('> '));
  return 0;
});
