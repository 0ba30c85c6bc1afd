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

/** On every answer but the files of the design. `same-origin` and not `no-referrer`: the latter would send `Origin: null` with our own forms. */
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

/**
 * A style, a script or a letter: never a page by itself, so what a page may do is not said with it, which was some 600 bytes with each
 * on a thin line. What can be opened by itself, a drawing, is an answer as any.
 */
export function fileAnswer(body: Buffer, secure: boolean, own: Readonly<Record<string, string>>): Response {
  const { 'x-content-type-options': sniff, 'cross-origin-resource-policy': resource } = securityHeaders
  const guards = { 'x-content-type-options': sniff, 'cross-origin-resource-policy': resource }
  const headers = { ...guards, ...own, ...(secure && transport) } as Record<string, string>
  const answer = new Response(new Uint8Array(body), { headers })
  whole.add(answer)
  return answer
}

/** Gives an answer the headers that every answer has, but for what its route `says`; its own stand before them. */
export function withEveryHeader(
  answer: Response,
  requestId: string,
  secure: boolean,
  says: Readonly<Record<string, string>> = {},
): void {
  if (whole.has(answer)) return
  for (const [name, value] of Object.entries({ ...securityHeaders, ...says }))
    if (!answer.headers.has(name)) answer.headers.set(name, value)
  for (const [name, value] of Object.entries(secure ? transport : {})) answer.headers.set(name, value)
  answer.headers.set('x-request-id', requestId)
}

/** On the page whose form leads on to another address of this installation: browsers look at where it ends up. */
export const formsTo = (origin: string): readonly [string, string] => [
  'content-security-policy',
  policy.replace("form-action 'self'", `form-action 'self' ${origin}`),
]

/** On a page with a style in it: that one, known by what it is, and never whatever somebody would have stand in a page. */
export const stylesAlso = (hashes: readonly string[]): Readonly<Record<string, string>> => ({
  'content-security-policy': policy.replace("style-src 'self'", `style-src 'self' ${hashes.join(' ')}`),
})

/** On the page where somebody may let themselves be heard: the microphone, and listening back before anything is sent. */
export const microphoneHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy.replace("media-src 'self'", "media-src 'self' blob:"),
  'permissions-policy': 'camera=(), microphone=(self), geolocation=(), payment=(), usb=()',
}
