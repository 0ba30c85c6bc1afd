import { AuthorizationResponseError, ResponseBodyError } from 'openid-client'
import { Unreachable } from './guarded-fetch.ts'

/** Why somebody does not come in through their organisation this time; each has a sentence of its own. */
export const troubles = [
  'away',
  'said-no',
  'again',
  'settings',
  'clock',
  'not-verified',
  'not-theirs',
  'elsewhere',
  'closed',
  'taken',
  'left',
  'wrong',
] as const
export type Trouble = (typeof troubles)[number]

export const statusOf = (trouble: Trouble): number =>
  trouble === 'away' ? 503 : trouble === 'closed' ? 404 : 422

const notNow = ['server_error', 'temporarily_unavailable']
const no = [
  'access_denied',
  'login_required',
  'consent_required',
  'interaction_required',
  'account_selection_required',
]

/** What went wrong between us and a provider. Its words are not repeated: they may hold anything. */
export function troubleIn(error: unknown): Trouble {
  if (isUnreachable(error)) return 'away'
  if (error instanceof AuthorizationResponseError)
    return notNow.includes(error.error) ? 'away' : no.includes(error.error) ? 'said-no' : 'wrong'
  if (error instanceof ResponseBodyError) {
    if (error.error === 'invalid_grant') return 'again'
    return error.error === 'invalid_client' || error.error === 'unauthorized_client' ? 'settings' : 'wrong'
  }
  const { code } = error as { code?: string }
  if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' || code === 'OAUTH_RESPONSE_IS_NOT_JSON') return 'away'
  if (code === 'OAUTH_WWW_AUTHENTICATE_CHALLENGE') return 'settings'
  return code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED' ? 'clock' : 'wrong'
}

function isUnreachable(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof Unreachable) return true
  return false
}
