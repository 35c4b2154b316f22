/**
 * What a browser may do with our pages: nothing but load our own files, post to us, and stand in the pages of these
 * origins (CSP's frame-ancestors). No inline script or style, so that planted markup stays text.
 */
export function securityHeaders(
  publicUrl: URL,
  framedBy: readonly string[],
): Readonly<Record<string, string>> {
  const https = publicUrl.protocol === 'https:';
  const policy = [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self' ${https ? 'wss' : 'ws'}://${publicUrl.host}`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
    ['frame-ancestors', ...framedBy].join(' '),
  ];
  return {
    'content-security-policy': policy.join('; '),
    // Nothing goes to other sites. Not "no-referrer": with that, browsers without Sec-Fetch-Site send our own forms
    // with "Origin: null", and they would be refused as another site's.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}
