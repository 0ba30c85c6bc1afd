import { Actions, Button, LinkList, PageHead, Section } from '../../../../design/index.ts'
import {
  DifferencesView,
  DocumentView,
  documentWords,
  fromPlainText,
} from '../../../../platform/documents/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { langOf } from '../../lang.ts'
import { ownPicturesAt } from '../../pictures/address.ts'
import { picturesIn } from '../../pictures/pages/pictures-in.tsx'
import type { PictureView } from '../../pictures/queries.ts'
import { problemIn, storyWords } from '../../words.ts'
import type { StoryContent } from '../content.ts'
import type { OwnStory } from '../queries.ts'
import type { StoryVersion } from '../versions.ts'
import { whenAndWho } from './VersionsPage.tsx'

interface VersionProps {
  locale: Locale
  form: FormState
  story: OwnStory
  version: StoryVersion
  /** Those that are still there. */
  pictures: readonly PictureView[]
  /** Undefined: there was none. */
  before: StoryContent | undefined
  after: StoryContent
}

/** One version: what is new, gone and changed since the one before it, the whole of it, and bringing it back. */
export function VersionPage({ locale, form, story, version, pictures, before, after }: VersionProps) {
  const w = storyWords(locale)
  const at = `/write/${story.id}`
  const { number } = version
  const picture = picturesIn(after.document, ownPicturesAt(story.id), pictures)
  const whole = (
    <>
      {after.title ? (
        <p dir="auto">
          <strong>{after.title}</strong>
        </p>
      ) : null}
      {after.inShort ? (
        <p class="kv-lead" dir="auto">
          {after.inShort}
        </p>
      ) : null}
      <DocumentView
        document={after.document}
        headings={3}
        picture={picture}
        said={() => (
          <blockquote>
            <p class="kv-small">{documentWords(locale)('editor.said')}</p>
          </blockquote>
        )}
      />
      {after.keywords.length > 0 ? <p class="kv-small">{after.keywords.join(', ')}</p> : null}
    </>
  )
  const above = (what: 'name' | 'short', key: 'title' | 'inShort') =>
    before && before[key] !== after[key] ? (
      <Section title={w(`write.${what}`)}>
        <DifferencesView
          locale={locale}
          before={fromPlainText(before[key])}
          after={fromPlainText(after[key])}
        />
      </Section>
    ) : null
  return (
    <>
      <Problems
        locale={locale}
        form={form}
        say={(key) => problemIn(w, key)}
        changed={w('versions.changed')}
      />
      <PageHead title={w('versions.one', { number })} lead={whenAndWho(locale, version)}>
        <p>{w(standing(story, number))}</p>
        {before ? <p>{w('versions.since', { number: number - 1 })}</p> : null}
      </PageHead>
      {above('name', 'title')}
      {above('short', 'inShort')}
      {before && before.keywords.join(', ') !== after.keywords.join(', ') ? (
        <Section title={w('write.keywords')}>
          <DifferencesView
            locale={locale}
            before={fromPlainText(before.keywords.join(', '))}
            after={fromPlainText(after.keywords.join(', '))}
          />
        </Section>
      ) : null}
      <Section title={w('write.body')}>
        <div lang={langOf(story)}>
          {before ? (
            <DifferencesView
              locale={locale}
              before={before.document}
              after={after.document}
              picture={picture}
            />
          ) : (
            whole
          )}
        </div>
      </Section>
      {before ? (
        <details class="kv-fold">
          <summary>{w('versions.whole')}</summary>
          <div lang={langOf(story)}>{whole}</div>
        </details>
      ) : null}
      {number < story.number ? (
        <Section title={w('versions.take-back.title')} ruled>
          <p>{w('versions.take-back.about')}</p>
          <details class="kv-fold">
            <summary>{w('versions.take-back.what')}</summary>
            <div lang={langOf(story)}>
              {story.title === after.title ? null : (
                <DifferencesView
                  locale={locale}
                  before={fromPlainText(story.title)}
                  after={fromPlainText(after.title)}
                />
              )}
              <DifferencesView
                locale={locale}
                before={story.document}
                after={after.document}
                picture={picture}
              />
            </div>
          </details>
          <PostForm
            action={`${at}/versions/${number}/take-back`}
            hidden={form.hidden}
            version={story.version}
          >
            <Actions>
              <Button variant="quiet">{w('versions.take-back')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : null}
      <Section ruled>
        <LinkList
          items={[
            ...(before
              ? [
                  {
                    href: `${at}/versions/${number - 1}`,
                    label: w('versions.before', { number: number - 1 }),
                  },
                ]
              : []),
            ...(number < story.number
              ? [{ href: `${at}/versions/${number + 1}`, label: w('versions.after', { number: number + 1 }) }]
              : []),
            { href: `${at}/versions`, label: w('versions.link') },
            { href: at, label: w('publish.back') },
          ]}
        />
      </Section>
    </>
  )
}

/** What this version is by now. */
const standing = ({ slug, readNumber, number: last }: OwnStory, number: number) =>
  slug !== null && readNumber === number
    ? last === number
      ? 'versions.both'
      : 'versions.read'
    : last === number
      ? 'versions.now'
      : 'versions.earlier'
