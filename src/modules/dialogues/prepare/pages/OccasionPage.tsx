import { formDate } from '../../../../platform/i18n/dates.ts'
import { prepareWords } from '../locales/index.ts'
import { OccasionFields } from './OccasionFields.tsx'
import { PartPage, type PartProps } from './PartPage.tsx'

export function OccasionPage(props: PartProps) {
  const { fire, locale } = props
  const current = {
    title: fire.title,
    occasion: fire.occasion,
    place: fire.place,
    ...formDate(fire.startsAt),
    until: formDate(fire.endsAt).time,
  }
  const fields = OccasionFields
  return (
    <PartPage
      {...props}
      part="occasion"
      current={current}
      fields={(of) => fields({ w: prepareWords(locale), of, format: fire.format })}
    />
  )
}
