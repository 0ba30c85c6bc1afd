import { Actions, Button, Choice, Field, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { PersonOn } from '../../people-in-it/on-pictures.ts'
import { ownPicturesAt } from '../address.ts'
import { focusIn } from '../focus.ts'
import { pictureWords } from '../locales/index.ts'
import { problemsIn, sentenceFor } from '../problems.ts'
import type { OwnPicture } from '../queries.ts'
import { FocusField } from './FocusField.tsx'
import { Picture } from './Picture.tsx'
import { WhoIsOn } from './WhoIsOn.tsx'

interface PictureProps {
  locale: Locale
  form: FormState
  storyId: string
  picture: OwnPicture
  /** It stands in the text as it was kept last. */
  inText: boolean
  /** Who is in the story, where somebody can be recognised on it. */
  people: readonly PersonOn[]
}

/** One picture: what there is to see, what stands below it, then where one looks; into the text, or away. */
export function PicturePage({ locale, form, storyId, picture, inText, people }: PictureProps) {
  const w = pictureWords(locale)
  const problem = problemsIn(w, form)
  const base = ownPicturesAt(storyId)
  const typed = '_version' in form.values
  const value = (name: 'alt' | 'caption') => (typed ? fieldOf(form.values, name) : picture[name])
  const looked = typed ? { ...picture, ...focusIn(fieldOf(form.values, 'focus')) } : picture
  const decoration = typed ? fieldOf(form.values, 'decoration') : picture.decoration ? 'yes' : ''
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => sentenceFor(w, key)} />
      <PageHead title={w('one')}>
        <p>
          <a href={base}>{w('one.back')}</a>
        </p>
      </PageHead>
      {inText ? (
        <Notice>
          <p>{w('in-text')}</p>
        </Notice>
      ) : null}
      <PostForm action={`${base}/${picture.id}`} hidden={form.hidden} version={picture.version}>
        <div class="kv-picture-told">
          <Picture base={base} picture={picture} alt={picture.alt} sizes="20rem" first />
        </div>
        <Field
          {...{ name: 'alt', type: 'textarea', rows: 3, label: w('alt'), hint: w('alt.hint') }}
          {...{ error: problem('alt'), value: value('alt') }}
        />
        <Choice
          multiple
          name="decoration"
          legend={w('decoration')}
          value={decoration}
          options={[{ value: 'yes', label: w('decoration.yes'), hint: w('decoration.hint') }]}
        />
        <Field
          {...{ name: 'caption', label: w('caption'), hint: w('caption.hint') }}
          {...{ error: problem('caption'), value: value('caption') }}
        />
        {picture.recognised ? (
          <WhoIsOn {...{ w, form, storyId, picture, people }} error={problem('other')} />
        ) : null}
        <FocusField w={w} base={base} picture={looked} />
        <Actions>
          <Button name="go" value="text">
            {w(inText ? 'say.text.again' : 'say.text')}
          </Button>
          {inText ? null : (
            <Button variant="quiet" name="go" value="keep">
              {w('say.keep')}
            </Button>
          )}
        </Actions>
      </PostForm>
      <Section ruled>
        <p>{w('remove.about')}</p>
        <PostForm action={`${base}/${picture.id}/remove`} hidden={form.hidden}>
          <Actions>
            <Button variant="danger">{w('remove')}</Button>
          </Actions>
        </PostForm>
      </Section>
    </>
  )
}
