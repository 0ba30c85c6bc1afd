import type { Locale } from '../../../../platform/i18n/words.ts'
import { inSentence } from '../../harvest/goes-to.ts'
import { boardWords } from '../locales/index.ts'

interface CouncilTextProps {
  locale: Locale
  asked: { askedBy: string; words: string }
  askedOf: string
}

/** What a council asks, in its own text. */
export const CouncilText = ({ locale, asked, askedOf }: CouncilTextProps) => (
  <div class="kv-council-text">
    <p dir="auto">
      {boardWords(locale)('council-text', { askedBy: asked.askedBy, askedOf: inSentence(askedOf) })}
    </p>
    <blockquote class="kv-council-text__words" dir="auto">
      {asked.words}
    </blockquote>
  </div>
)
