/**
 * Why the post could not be reached, or takes nothing from us; never in the server's own words, which may quote an address.
 * `refused`: nothing listens there. `not-found`: no server is called so. `silent`: no answer came. `certificate`: it could not prove
 * who it is. `encryption`: no safe line came about. `sign-in`: it does not take our name and password. `sender`: it takes nothing from
 * this sender. `not-now`: it said to come back later. `hung-up`: it ended the line.
 */
export type Trouble =
  | 'refused'
  | 'not-found'
  | 'silent'
  | 'certificate'
  | 'encryption'
  | 'sign-in'
  | 'sender'
  | 'not-now'
  | 'hung-up'

interface Failure {
  /** What nodemailer makes of it. */
  code?: string
  /** What the system or TLS called it. */
  originalCode?: string
  /** At which step: everything that nodemailer tells has one. */
  command?: string
  responseCode?: number
}

/** Undefined where it says nothing of the post itself. */
export function troubleOf(error: unknown): Trouble | undefined {
  const { code = '', originalCode = '', command, responseCode = 0 } = (error ?? {}) as Failure
  if (command === undefined) return undefined
  if (responseCode === 421) return 'not-now'
  if (code === 'EAUTH') return 'sign-in'
  if (command === 'MAIL FROM') return responseCode >= 500 ? 'sender' : 'not-now'
  return reached(code, originalCode)
}

function reached(code: string, originalCode: string): Trouble | undefined {
  if (/CERT|SIGNED|ISSUER|VERIFY/.test(originalCode)) return 'certificate'
  if (code === 'ETLS' || /^(EPROTO$|ERR_SSL|ERR_TLS)/.test(originalCode)) return 'encryption'
  if (originalCode === 'ECONNREFUSED') return 'refused'
  if (code === 'EDNS' || /^(ENOTFOUND|EAI_AGAIN)$/.test(originalCode)) return 'not-found'
  if (code === 'ETIMEDOUT' || /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/.test(originalCode)) return 'silent'
  return code === 'ECONNECTION' || code === 'ESOCKET' ? 'hung-up' : undefined
}
