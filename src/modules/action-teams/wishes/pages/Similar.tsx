import { LinkList, Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { ThemeView } from '../../queries.ts'
import { wishWords } from '../locales/index.ts'

interface SimilarProps {
  locale: Locale
  themes: readonly Pick<ThemeView, 'slug' | 'name'>[]
}

/** Themes that are there already, before somebody asks for another. */
export function Similar({ locale, themes }: SimilarProps) {
  const w = wishWords(locale)
  return (
    <Notice kind="care" title={w('similar.title')}>
      <p>{w('similar.lead')}</p>
      <LinkList items={themes.map(({ slug, name }) => ({ href: `/themes/${slug}`, label: name }))} />
    </Notice>
  )
}
