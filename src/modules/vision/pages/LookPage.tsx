import { Actions, Button, PageHead, Section } from '../../../design/index.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { visionWords } from '../locales/index.ts'
import type { WatchedPlace } from '../place.ts'
import type { LookView, RemarkView } from '../queries.ts'
import { saying } from '../schema.ts'
import { Problems } from './problems.tsx'
import { Remark } from './Remark.tsx'

interface LookProps {
  locale: Locale
  form: FormState
  place: WatchedPlace
  look: LookView
  remarks: readonly RemarkView[]
}

/** What somebody saw, for who may read it; hosts say who that is. */
export function LookPage(props: LookProps) {
  const { locale, form, place, look, remarks } = props
  const w = visionWords(locale)
  const day = dayInWords(locale, look.fromDay)
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead
        title={w('look.title')}
        lead={look.name ? w('look.by', { name: look.name, day }) : w('look.nameless', { day })}
      >
        <p>
          <a href={`/circles/${place.slug}/vision`}>{w('write.back')}</a>
        </p>
      </PageHead>
      {saying
        .filter((says) => look[says])
        .map((says) => (
          <Section title={w(`look.${says}`)} ruled>
            <p class="kv-lines" dir="auto">
              {look[says]}
            </p>
          </Section>
        ))}
      {remarks.length > 0 ? (
        <Section title={w('look.beside')} ruled>
          {remarks.map((remark) => (
            <Remark locale={locale} remark={remark} />
          ))}
        </Section>
      ) : null}
      <Readers {...props} />
    </>
  )
}

function Readers({ locale, form, place, look }: LookProps) {
  if (!place.keeps && !look.own) return null
  const w = visionWords(locale)
  const at = `/circles/${place.slug}/vision/${look.id}`
  const other = look.audience === 'everyone' ? 'movement' : 'everyone'
  return (
    <Section title={w('look.for')} id="readers" ruled>
      <p>{w(`look.for.${look.audience}`)}</p>
      {place.keeps ? (
        <PostForm action={`${at}/audience`} hidden={form.hidden}>
          <input type="hidden" name="audience" value={other} />
          <Actions>
            <Button variant="quiet">{w(`look.${other}`)}</Button>
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
