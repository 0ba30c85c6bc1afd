import { Choice } from '../../../../design/index.ts'
import { problemIn, theirs, valueIn } from '../../fire/pages/forms.tsx'
import { formatWords } from '../../formats/locales/index.ts'
import { sizeOf } from '../../formats/size.ts'
import { formatNamed, formatNames, formatOf } from '../../formats.ts'
import { prepareWords } from '../locales/index.ts'
import { PartPage, type PartProps } from './PartPage.tsx'
import { WhereISit } from './WhereISit.tsx'

/** What kind of conversation it is; to be changed until people were asked. */
export function FormatPage(props: PartProps & { behind: boolean }) {
  const { fire, locale } = props
  const w = prepareWords(locale)
  const names = formatWords(locale)
  const now = formatNamed(fire.format)
  const open = fire.status === 'draft'
  const nameOf = (format: string) => names(`name.${formatNamed(format)}`)
  return (
    <PartPage
      {...props}
      part="format"
      lead={w(open ? 'format.lead' : 'format.asked')}
      current={{ format: now, sits: props.behind || formatOf(now).mostListeners === 0 ? 'behind' : 'among' }}
      fields={(of) => {
        const chosen = valueIn(of, 'format')
        return (
          <>
            <Choice
              name="format"
              legend={w('format')}
              hint={theirs(locale, of.form, undefined, nameOf(now), nameOf(chosen))}
              value={chosen}
              error={problemIn(of, 'format')}
              options={formatNames
                .filter((name) => open || name === now)
                .map((name) => ({
                  value: name,
                  label: names(`name.${name}`),
                  hint: `${names(`about.${name}`)} ${sizeOf(locale, name)}`,
                }))}
            />
            {open ? <WhereISit of={of} undecided /> : null}
          </>
        )
      }}
    />
  )
}
