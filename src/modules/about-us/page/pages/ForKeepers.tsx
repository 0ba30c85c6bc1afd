import { LinkList, Section } from '../../../../design/index.ts'
import { documentKinds } from '../../schema.ts'
import type { AboutUsWords } from '../../words.ts'

interface ForKeepersProps {
  w: AboutUsWords
  slug: string
}

/** What a host can write: the first version of each, or the next. */
export const ForKeepers = ({ w, slug }: ForKeepersProps) => (
  <Section title={w('write.links')} ruled>
    <LinkList
      items={documentKinds.map((kind) => ({
        href: `/circles/${slug}/about/write/${kind}`,
        label: w(`write.${kind}`),
      }))}
    />
  </Section>
)
