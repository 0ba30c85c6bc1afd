import { Actions, Button, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { visionWords } from '../../locales/index.ts'
import { Remark } from '../../remarks/pages/Remark.tsx'
import { timeToAnswer } from '../../remarks/queries.ts'
import { at, type WriteProps } from './write-props.ts'

/** What one said beside single things, and telling whoever made them. */
export function Written(props: WriteProps) {
  const { locale, form, remarks } = props
  const w = visionWords(locale)
  return (
    <Section title={w('remarks')} id="remarks" ruled>
      {remarks.length === 0 ? <p>{w('remarks.none')}</p> : null}
      {remarks.map((remark) => (
        <Remark locale={locale} remark={remark}>
          <p class="kv-small">
            {remark.toldOn
              ? w('remark.told', { day: dayInWords(locale, remark.toldOn) })
              : w('remark.untold')}
          </p>
          <PostForm action={`${at(props)}/remarks/${remark.id}/away`} hidden={form.hidden}>
            <Button variant="quiet">{w('remark.away')}</Button>
          </PostForm>
        </Remark>
      ))}
      {remarks.some(({ toldOn }) => toldOn === null) ? (
        <PostForm action={`${at(props)}/tell`} hidden={form.hidden}>
          <p>{w('tell.lead', { days: timeToAnswer })}</p>
          <Actions>
            <Button variant="quiet">{w('tell.go')}</Button>
          </Actions>
        </PostForm>
      ) : null}
    </Section>
  )
}
