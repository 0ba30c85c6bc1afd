import { Actions, Button, PageHead, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { visionWords } from '../../locales/index.ts'
import { Problems } from '../../pages/Problems.tsx'
import type { WatchedPlace } from '../../place.ts'
import { Remark } from '../../remarks/pages/Remark.tsx'
import type { RemarkView } from '../../remarks/queries.ts'
import { saying } from '../../schema.ts'
import type { CheckView } from '../queries.ts'

interface CheckProps {
  locale: Locale
  form: FormState
  place: WatchedPlace
  check: CheckView
  remarks: readonly RemarkView[]
}

/** What somebody saw, for who may read it; hosts say who that is. */
export function CheckPage(props: CheckProps) {
  const { locale, form, place, check, remarks } = props
  const w = visionWords(locale)
  const day = dayInWords(locale, check.fromDay)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead
        title={w('check.title')}
        lead={check.name ? w('check.by', { name: check.name, day }) : w('check.nameless', { day })}
      >
        <p>
          <a href={`/circles/${place.slug}/vision`}>{w('write.back')}</a>
        </p>
      </PageHead>
      {saying
        .filter((says) => check[says])
        .map((says) => (
          <Section title={w(`check.${says}`)} ruled>
            <p class="kv-lines" dir="auto">
              {check[says]}
            </p>
          </Section>
        ))}
      {remarks.length > 0 ? (
        <Section title={w('check.beside')} ruled>
          {remarks.map((remark) => (
            <Remark locale={locale} remark={remark} />
          ))}
        </Section>
      ) : null}
      <Readers {...props} />
    </>
  )
}

function Readers({ locale, form, place, check }: CheckProps) {
  if (!place.keeps && !check.own) return null
  const w = visionWords(locale)
  const at = `/circles/${place.slug}/vision/${check.id}`
  const other = check.audience === 'everyone' ? 'movement' : 'everyone'
  return (
    <Section title={w('check.for')} id="readers" ruled>
      <p>{w(`check.for.${check.audience}`)}</p>
      {place.keeps ? (
        <PostForm action={`${at}/audience`} hidden={form.hidden}>
          <input type="hidden" name="audience" value={other} />
          <Actions>
            <Button variant="quiet">{w(`check.${other}`)}</Button>
          </Actions>
        </PostForm>
      ) : null}
      <PostForm action={`${at}/away`} hidden={form.hidden}>
        <p>{w('away.lead')}</p>
        <Button variant="danger">{w('away')}</Button>
      </PostForm>
    </Section>
  )
}
