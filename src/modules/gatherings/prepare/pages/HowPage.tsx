import { Notice } from '../../../../design/index.ts'
import { EditField } from '../../../../platform/web/editing.tsx'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { formatOf } from '../../formats/catalogue.ts'
import { prepareWords } from '../locales/index.ts'
import { PartPage, type PartProps } from './PartPage.tsx'

/** What it is held for and how it goes: of some kinds there is something to start from, to change or to leave. */
export function HowPage(props: PartProps) {
  const { locale, gathering } = props
  const w = prepareWords(locale)
  const { kind, status, occasion, runningOrder } = gathering
  const format = formatOf(locale, kind)
  const mark = siteWords(locale)('optional')
  // Only while it is a sketch: what was announced without stays so.
  const offered = status === 'draft' && occasion === '' ? format?.runningOrder : undefined
  return (
    <PartPage
      {...props}
      part="how"
      lead={format ? w('how.lead') : undefined}
      current={{ occasion, runningOrder: runningOrder || (offered ?? '') }}
      fields={(of) => (
        <>
          {format ? (
            <Notice title={w('how.think-of')}>
              <ul>
                {format.thinkOf.map((one) => (
                  <li>{one}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          <EditField
            of={of}
            name="occasion"
            label={w(kind === 'celebration' ? 'occasion.celebration' : 'occasion')}
            hint={format?.occasion}
            mark={mark}
            maxlength={300}
          />
          <EditField
            of={of}
            name="runningOrder"
            type="textarea"
            rows={8}
            maxlength={3000}
            label={w('running-order')}
            hint={w('running-order.hint')}
            mark={mark}
          />
        </>
      )}
    />
  )
}
