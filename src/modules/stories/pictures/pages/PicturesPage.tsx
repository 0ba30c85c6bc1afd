import { Actions, Button, Choice, EmptyState, Field, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { KeptFile } from '../../../../platform/web/KeptFile.tsx'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import { pictureLimit } from '../../../contributions/index.ts'
import { ownPicturesAt } from '../address.ts'
import { type PictureWords, pictureWords } from '../locales/index.ts'
import { problemsIn, sentenceFor } from '../problems.ts'
import type { OwnPicture } from '../queries.ts'
import { Picture } from './Picture.tsx'

interface PicturesProps {
  locale: Locale
  form: FormState
  storyId: string
  pictures: readonly OwnPicture[]
}

/** The pictures with something that one writes, and adding one. */
export function PicturesPage({ locale, form, storyId, pictures }: PicturesProps) {
  const w = pictureWords(locale)
  const problem = problemsIn(w, form)
  const at = ownPicturesAt(storyId)
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => sentenceFor(w, key)} />
      <PageHead title={w('title')} lead={w('lead')}>
        <p>
          <a href={`/write/${storyId}`}>{w('back')}</a>
        </p>
      </PageHead>
      {pictures.length === 0 ? (
        <EmptyState>
          <p>{w('none')}</p>
        </EmptyState>
      ) : (
        <Section title={w('list')} ruled>
          <ul class="kv-pictures">
            {pictures.map((picture) => (
              <li>
                <Picture base={at} picture={picture} alt="" sizes="20rem" cut />
                <a href={`${at}/${picture.id}`} dir="auto">
                  {calledOf(w, picture)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={w('add')} ruled>
        <form method="post" action={at} enctype="multipart/form-data" novalidate>
          <HiddenFields hidden={form.hidden} />
          <Choice
            {...{ name: 'recognisable', legend: w('recognisable'), hint: w('recognisable.hint') }}
            value={fieldOf(form.values, 'recognisable')}
            error={problem('recognisable')}
            options={(['nobody', 'asked'] as const).map((value) => ({
              value,
              label: w(`recognisable.${value}`),
            }))}
          />
          <kv-photo-choice class="kv-tell" most={`${pictureLimit}`} large={w('photo.large')}>
            <Field
              {...{ name: 'media', type: 'file', label: w('file'), hint: w('file.hint') }}
              {...{ purpose: w('file.purpose'), error: problem('media') }}
              accept="image/jpeg,image/png,image/webp"
            />
          </kv-photo-choice>
          <KeptFile locale={locale} form={form} name="media" needed />
          <Actions>
            <Button>{w('add.go')}</Button>
          </Actions>
        </form>
      </Section>
    </>
  )
}

function calledOf(w: PictureWords, { alt, caption, decoration }: OwnPicture): string {
  return caption || alt || w(decoration ? 'list.decoration' : 'list.unsaid')
}
