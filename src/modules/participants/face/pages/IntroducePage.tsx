import { Actions, Button, Field, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { siteWords } from '../../../../platform/web/locales/index.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Place } from '../../place.ts'
import { messageIn, Problems } from '../../problems.tsx'
import { faceWords } from '../locales/index.ts'
import type { FaceView } from '../queries.ts'

interface IntroduceProps {
  locale: Locale
  form: FormState
  place: Place
  face: FaceView
}

/** Who a place is, what it works on and where one finds it: what is there, or what was typed. */
export function IntroducePage({ locale, form, place, face }: IntroduceProps) {
  const w = faceWords(locale)
  const typed = '_version' in form.values
  const message = messageIn(faceWords, locale)
  const asked = (name: 'who' | 'worksOn' | 'sites', most: number) => ({
    name,
    value: typed ? fieldOf(form.values, name) : face[name],
    error: form.errors[name] ? message(form.errors[name]) : undefined,
    mark: siteWords(locale)('optional'),
    type: 'textarea' as const,
    maxlength: most,
  })
  return (
    <>
      <Problems
        locale={locale}
        form={form}
        message={message}
        theirs={[face.who, face.worksOn, face.sites].filter(Boolean).join('\n\n')}
      />
      <PageHead title={w('introduce.title')} lead={w('write.lead')}>
        <p>
          <a href={`/circles/${place.slug}/face`}>{w('write.title', { name: place.name })}</a>
        </p>
      </PageHead>
      <PostForm action={`/circles/${place.slug}/face/words`} hidden={form.hidden} version={face.version}>
        <Field {...asked('who', 3000)} rows={8} label={w('introduce.who')} hint={w('introduce.who.hint')} />
        <Field {...asked('worksOn', 3000)} rows={5} label={w('introduce.works-on')} />
        <Field {...asked('sites', 2000)} label={w('introduce.sites')} hint={w('introduce.sites.hint')} />
        <Actions>
          <Button>{w('introduce.save')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
