import { inSentence, type OwedKind } from '../../contributions/index.ts'
import type { HarvestWords } from './locales/index.ts'

export { inSentence }

/** "Een vraag aan het bestuur." */
export const goesTo = (w: HarvestWords, { kind, askedOf }: { kind: OwedKind; askedOf: string }): string =>
  w(`kind.${kind}.to`, { askedOf: inSentence(askedOf) })
