import { follow } from '../../server/commands/phone/call';
import { elementsOf, parseXml, textOf } from '../../adapters/http/xml';

describe('a TwiML document', () => {
  test('is read with its attributes, its text and its entities', () => {
    const root = parseXml(
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- hello --><Response>\n  <Gather input='speech dtmf' action="https://x/a?b=1&amp;c=2">` +
        `<Say>Tom &amp; &lt;Jo&gt; &quot;&apos;&#233;&#x1F600;</Say></Gather><Hangup/></Response>\n`,
    );
    const [gather, hangup] = elementsOf(root);
    expect(gather!.attributes).toEqual({ input: 'speech dtmf', action: 'https://x/a?b=1&c=2' });
    expect(textOf(gather!)).toBe(`Tom & <Jo> "'é😀`);
    expect(hangup).toEqual({ name: 'Hangup', attributes: {}, children: [] });
  });

  test.each([
    '',
    'hello',
    '<Response>',
    '</Response>',
    '<Response><Say></Response></Say>',
    '<Response/><Response/>',
    '<Response a=1/>',
    '<Response a="<"/>',
    '< Response/>',
    '<Response>&</Response',
  ])('that is not well formed is refused: %j', (xml) => {
    expect(() => parseXml(xml)).toThrow('not well formed');
  });
});

describe('a call', () => {
  const never = (): Promise<string> => Promise.reject(new Error('nothing more to ask'));

  test('speaks until it listens, and what stands behind is not carried out', async () => {
    const heard = await follow(
      '<Response><Say language="en-GB" voice="A">One</Say><Gather action="/x"><Say>Two</Say></Gather><Hangup/></Response>',
      never,
    );
    expect(heard.spoken.map(({ text }) => text)).toEqual(['One', 'Two']);
    expect(heard.gather).toEqual({ action: '/x' });
  });

  test('goes where it is sent on to, and ends when it goes round in circles', async () => {
    const on = '<Response><Say>Wait.</Say><Pause length="1"/><Redirect>/again</Redirect></Response>';
    const asked: string[] = [];
    const heard = await follow(on, (url) => {
      asked.push(url);
      return Promise.resolve('<Response><Say>Here.</Say></Response>');
    });
    expect(heard).toMatchObject({ spoken: [{ text: 'Wait.' }, { text: 'Here.' }], gather: undefined });
    expect(asked).toEqual(['/again']);
    await expect(follow(on, () => Promise.resolve(on))).rejects.toThrow('only ever sent on');
  });

  test.each([
    '<Response><Dial>+44</Dial></Response>',
    '<Response><Gather><Play>x</Play></Gather></Response>',
  ])('says what it can not do: %s', async (twiml) => {
    await expect(follow(twiml, never)).rejects.toThrow("can't carry out");
  });
});
