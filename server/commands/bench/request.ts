/** The bytes of a request, made before anything is measured. */
export function post(
  path: string,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Buffer {
  const lines = Object.entries({
    host: 'bench.example.org',
    'content-type': type,
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([`POST ${path} HTTP/1.1`, ...lines, '', body].join('\r\n'));
}

export function get(path: string, headers: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries({ host: 'bench.example.org', ...headers }).map(([k, v]) => `${k}: ${v}`);
  return Buffer.from([`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
}

export const JSON_TYPE = 'application/json';
