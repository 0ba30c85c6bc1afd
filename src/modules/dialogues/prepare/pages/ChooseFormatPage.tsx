import { Circle, LinkList, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { formatWords } from '../../formats/locales/index.ts'
import { sizeOf } from '../../formats/size.ts'
import { formatNames } from '../../formats.ts'
import { prepareWords } from '../locales/index.ts'
import type { StartingPlace } from '../queries.ts'

/** The first choice, before anything is kept: what kind of conversation it will be. */
export function ChooseFormatPage({ locale, place }: { locale: Locale; place: StartingPlace }) {
  const w = prepareWords(locale)
  const format = formatWords(locale)
  return (
    <>
      <PageHead
        title={w('choose')}
        lead={w('choose.lead')}
        drawing={<Circle chairs={0} open={5} fire="unlit" />}
      >
        <p>{w('choose.later')}</p>
      </PageHead>
      <LinkList
        items={formatNames.map((name) => ({
          href: `/circles/${place.slug}/dialogues/new?format=${name}`,
          label: format(`name.${name}`),
          about: (
            <>
              <span class="kv-line">{format(`about.${name}`)}</span>
              <span class="kv-small">{sizeOf(locale, name)}</span>
            </>
          ),
        }))}
      />
    </>
  )
}
