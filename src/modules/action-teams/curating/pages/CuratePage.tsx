import { Actions, Button, PageHead, Section, Select } from '../../../../design/index.ts'
import { inLanguage } from '../../../../platform/i18n/words.ts'
import { EditField, type Editing, Problems } from '../../../../platform/web/editing.tsx'
import { fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { themeWords } from '../../locales/index.ts'
import { rubricWords } from '../../rubrics/locales/index.ts'
import { themeStatuses } from '../../schema.ts'
import { curatingWords } from '../locales/index.ts'
import type { CuratedTheme } from '../queries.ts'

interface CurateProps extends Pick<Editing, 'locale' | 'form'> {
  theme: CuratedTheme
}

/** Hosts say what a theme is called, how it is doing, and what it is about; and which others say the same. */
export function CuratePage({ locale, form, theme }: CurateProps) {
  const w = curatingWords(locale)
  const { slug, version, name, about, holds } = theme
  const editing: Editing = {
    locale,
    form,
    current: {
      nameNl: name.nl ?? '',
      nameEn: name.en ?? '',
      aboutNl: about.nl ?? '',
      aboutEn: about.en ?? '',
    },
    say: (key) => (curatingWords.has(key) ? w(key) : key),
  }
  return (
    <>
      <Problems {...editing} />
      <PageHead title={w('title', { name: inLanguage(theme.name, locale) })} lead={w('lead')}>
        <p>
          <a href={`/themes/${slug}`}>{w('back')}</a>
        </p>
      </PageHead>
      <PostForm action={`/themes/${slug}/curate`} hidden={form.hidden} version={version}>
        <EditField of={editing} name="nameNl" label={w('name')} hint={w('name.hint')} />
        <EditField of={editing} name="nameEn" label={w('name.en')} hint={w('name.en.hint')} />
        <Select
          name="status"
          label={w('status')}
          hint={w('status.hint')}
          value={fieldOf(form.values, 'status') || (theme.status ?? '')}
          error={form.errors.status ? editing.say(form.errors.status) : undefined}
          options={themeStatuses.map((status) => ({
            value: status,
            label: themeWords(locale)(`status.${status}`),
          }))}
        />
        <EditField
          of={editing}
          name="aboutNl"
          type="textarea"
          rows={5}
          label={w('about')}
          hint={w('about.hint')}
        />
        <EditField
          of={editing}
          name="aboutEn"
          type="textarea"
          rows={5}
          label={w('about.en')}
          hint={w('about.en.hint')}
        />
        <Actions>
          <Button>{w('save')}</Button>
        </Actions>
      </PostForm>
      <Section title={w('same')} ruled>
        <p>
          <a href={`/themes/${slug}/into`}>{w('into.link')}</a>
        </p>
        <p>
          <a href={`/circles/${theme.movementSlug}/rubrics`}>{rubricWords(locale)('link')}</a>
        </p>
        {holds.map((held) => (
          <PostForm action={`/themes/${slug}/apart`} hidden={form.hidden}>
            <input type="hidden" name="held" value={held.id} />
            <Button variant="quiet">{w('apart', { name: inLanguage(held.name, locale) })}</Button>
          </PostForm>
        ))}
      </Section>
    </>
  )
}
