import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import type { DocumentView } from '../../../about-us/index.ts'
import type { Piece } from '../../pieces.ts'
import type { WatchedPlace } from '../../place.ts'
import type { RemarkView } from '../../remarks/queries.ts'
import type { CheckView } from '../queries.ts'

export interface WriteProps {
  locale: Locale
  form: FormState
  place: WatchedPlace
  check: CheckView
  documents: readonly DocumentView[]
  pieces: readonly Piece[]
  remarks: readonly RemarkView[]
}

/** Where this check is written. */
export const at = ({ place, check }: WriteProps) => `/circles/${place.slug}/vision/${check.id}`
