import { Choice } from '../../../../design/index.ts'
import type { ShareWords } from '../locales/index.ts'
import { type SharedAudience, sharedAudiences } from '../schema.ts'

interface WhereProps {
  w: ShareWords
  movement: string
  /** How many look along there. */
  many: number
  value: SharedAudience | string
}

/** How far it may go: three plain buttons. */
export const WhereChoice = ({ w, movement, many, value }: WhereProps) => (
  <Choice
    {...{ name: 'where', legend: w('where'), hint: w('where.hint'), value }}
    options={sharedAudiences.map((audience) => ({
      value: audience,
      label: w(`where.${audience}`),
      hint: w(audience === 'nearby' && many === 0 ? 'where.nearby.nobody' : `where.${audience}.hint`, {
        ...{ movement, count: many },
      }),
    }))}
  />
)
