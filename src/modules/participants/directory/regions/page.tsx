import { Actions, Button, Choice, PageHead } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldsOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { messageIn, Problems } from '../../problems.tsx'
import { directoryWords } from '../locales/index.ts'
import { provinces } from '../map/provinces.ts'
import { type DrawnRegion, standing } from './queries.ts'

interface ProvincesProps {
  locale: Locale
  form: FormState
  region: DrawnRegion
}

/** Which provinces belong to a region. */
export function ProvincesPage({ locale, form, region }: ProvincesProps) {
  const w = directoryWords(locale)
  const typed = 'seen' in form.values
  const theirs = listOf(
    locale,
    region.provinces.map((one) => w(`province.${one}`)),
  )
  return (
    <>
      <Problems locale={locale} form={form} message={messageIn(directoryWords, locale)} theirs={theirs} />
      <PageHead title={w('provinces.title', { name: region.name })} lead={w('provinces.lead')}>
        <p>
          <a href={`/circles/${region.slug}`}>{w('provinces.back', { name: region.name })}</a>
        </p>
      </PageHead>
      <PostForm action={`/circles/${region.slug}/provinces`} hidden={form.hidden}>
        <input type="hidden" name="seen" value={standing(region)} />
        <Choice
          name="provinces"
          multiple
          legend={w('provinces.legend')}
          value={typed ? fieldsOf(form.values, 'provinces') : region.provinces}
          options={provinces.map((one) => ({ value: one, label: w(`province.${one}`) }))}
        />
        <Actions>
          <Button>{w('provinces.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
