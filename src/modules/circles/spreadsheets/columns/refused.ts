import { keyOf } from '../../names.ts'
import type { Holds } from '../schema.ts'

/**
 * What a list of people may hold and never comes in here: as whom somebody comes, how they are, numbers of the state.
 * Cells of these columns are let go of before anything is kept.
 */
const refused = {
  hat: /client|naaste|mantelzorg|bewoner|patient|familie|relatie|functie|beroep|hoedanigheid|^pet$|^hat$|job|resident|carer|next of kin/,
  health:
    /diagnos|ziekte|aandoening|beperking|indicatie|zorgzwaarte|medic|gezondheid|health|disab|condition|\bzzp\b/,
  number:
    /\bbsn\b|burgerservice|sofi|clientnummer|personeelsnummer|paspoort|social security|passport|\bssn\b/,
  birth: /geboorte|leeftijd|birth|\bdob\b|^age$/,
  faith: /geloof|religie|godsdienst|nationaliteit|afkomst|geslacht|gender|religion|nationality|ethnic/,
} as const

export type Refusal = keyof typeof refused

/** Why a column of this name is left out; undefined where it may be used. */
export function refusalOf(holds: Holds, heading: string): Refusal | undefined {
  if (holds !== 'people') return undefined
  const name = keyOf(heading)
  return (Object.keys(refused) as Refusal[]).find((why) => refused[why].test(name))
}
