const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** On every answer. `same-origin` and not `no-referrer`: the latter would send `Origin: null` with our own forms. */
const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'x-robots-tag': 'noai, noimageai',
}

/** Where the site is served over https, browsers are told to stay there. */
const transport = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

const whole = new WeakSet<Response>()

/**
 * An answer made with every header at once, and none added after: to set each apart is a tenth of the work where a kept page
 * is answered thousands of times a second.
 */
export function wholeAnswer(
  body: Buffer | null,
  { status, requestId, secure }: { status: number; requestId: string; secure: boolean },
  own: Readonly<Record<string, string>>,
): Response {
  const headers = { ...securityHeaders, ...own, ...(secure && transport), 'x-request-id': requestId }
  const answer = new Response(body as Uint8Array<ArrayBuffer> | null, { status, headers })
  whole.add(answer)
  return answer
}

/** Gives an answer the headers that every answer has; its own stand before them. */
export function withEveryHeader(answer: Response, requestId: string, secure: boolean): void {
  if (whole.has(answer)) return
  for (const [name, value] of Object.entries(securityHeaders))
    if (!answer.headers.has(name)) answer.headers.set(name, value)
  for (const [name, value] of Object.entries(secure ? transport : {})) answer.headers.set(name, value)
  answer.headers.set('x-request-id', requestId)
}

/** On the page whose form leads on to another address of this installation: browsers look at where it ends up. */
export const formsTo = (origin: string): readonly [string, string] => [
  'content-security-policy',
  policy.replace("form-action 'self'", `form-action 'self' ${origin}`),
]

/** On the page where somebody may let themselves be heard: the microphone, and listening back before anything is sent. */
export const microphoneHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy.replace("media-src 'self'", "media-src 'self' blob:"),
  'permissions-policy': 'camera=(), microphone=(self), geolocation=(), payment=(), usb=()',
}
