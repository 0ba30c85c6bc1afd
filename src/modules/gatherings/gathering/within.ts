import type { Locale } from '../../../platform/i18n/words.ts'
import { gatheringWords } from '../locales/index.ts'
import type { GatheringView } from './view.ts'

/** For whom it is, where that is not everybody. A work visit has two houses, and who reads this may be of either. */
export function withinInWords(
  locale: Locale,
  { kind, audience }: Pick<GatheringView, 'kind' | 'audience'>,
): string | undefined {
  if (audience === 'everyone') return undefined
  return gatheringWords(locale)(
    kind === 'work-visit' && audience === 'circle' ? 'within.visit' : `within.${audience}`,
  )
}
