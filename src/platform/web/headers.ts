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
export const securityHeaders: Readonly<Record<string, string>> = {
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
export const transportHeader = ['strict-transport-security', 'max-age=31536000; includeSubDomains'] as const

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
