/** Direct Line's REST calls, as bare as they can be. */
export interface Call {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly body: Conversation &
    ActivitySet & { readonly id: string; readonly error: { code: string; message: string } };
  readonly headers: Headers;
}

interface Conversation {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl: string;
}

interface ActivitySet {
  readonly activities: readonly (Record<string, unknown> & { readonly text: string; readonly id: string })[];
  readonly watermark: string;
}

export async function call(server: string, request: string, how: Call = {}): Promise<Answered> {
  const [method = '', path = ''] = request.split(' ');
  const bare =
    how.body === undefined ||
    typeof how.body === 'string' ||
    how.body instanceof Uint8Array ||
    how.body instanceof FormData;
  const answer = await fetch(`${server}/v3/directline/${path}`, {
    method,
    headers: {
      ...(how.token === undefined ? {} : { authorization: `Bearer ${how.token}` }),
      ...(bare ? {} : { 'content-type': 'application/json' }),
      ...how.headers,
    },
    body: bare ? (how.body as string | undefined) : JSON.stringify(how.body),
  });
  const text = await answer.text();
  const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Answered['body'];
  return { status: answer.status, text, body, headers: answer.headers };
}

/** A conversation that has been started, and the token that opens it. */
export async function started(server: string, user?: string): Promise<Conversation> {
  const { body } = await call(server, 'POST tokens/generate', {
    body: user === undefined ? undefined : { user: { id: user } },
  });
  const opened = await call(server, 'POST conversations', { token: body.token });
  if (opened.status !== 201) throw new Error(`no conversation was started: ${opened.status} ${opened.text}`);
  return opened.body;
}

/** The whole conversation, as a client without memory reads it: page after page. */
export async function transcript(
  server: string,
  { conversationId, token }: Conversation,
  after = '',
): Promise<ActivitySet['activities']> {
  const all: ActivitySet['activities'][number][] = [];
  for (let watermark = after; ;) {
    const { body } = await call(
      server,
      `GET conversations/${conversationId}/activities?watermark=${watermark}`,
      { token },
    );
    if (body.activities.length === 0) return all;
    all.push(...body.activities);
    watermark = body.watermark;
  }
}
