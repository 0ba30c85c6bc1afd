import type { Child } from 'hono/jsx'
import { Layout, type LayoutProps } from '../../src/design/index.ts'

export interface Sample {
  path: string
  title: string
  kind: string
  door?: number
  flash?: string
  body: Child
  signedIn?: boolean
}

const DOORS = ['Verhalen', 'Agenda', 'Samen aan de slag', 'Mensen en organisaties', 'Van mij']

/** A sample page in the whole frame, with an invented movement round it. */
export function framed(sample: Sample, assets: LayoutProps['assets']) {
  return (
    <Layout
      lang="nl"
      title={sample.title}
      kind={sample.kind}
      movement={{ name: 'Beweging Dichtbij', href: '/' }}
      assets={assets}
      words={{ skip: 'Naar de inhoud', menu: 'Menu', close: 'Sluiten', doors: 'Hoofdmenu' }}
      doors={DOORS.map((label, i) => ({ label, href: `/deur-${i}`, current: sample.door === i }))}
      {...(sample.signedIn
        ? {
            person: {
              link: { href: '/van-mij', label: 'Mina' },
              leave: { action: '/uit', label: 'Uitloggen' },
            },
          }
        : { signIn: { href: '/inloggen', label: 'Inloggen' } })}
      language={{ action: '/taal', label: 'English', lang: 'en', name: 'locale', value: 'en' }}
      flash={sample.flash}
      demo={{
        text: 'Dit is een voorbeeld. De mensen, huizen en gesprekken zijn verzonnen.',
        link: { href: '/demo', label: 'Kijk mee als iemand anders' },
      }}
      contact={{
        title: 'Liever iemand spreken?',
        line: 'Lotte van Dam helpt je graag.',
        call: 'Bel 030 123 45 67',
        href: 'tel:+31301234567',
      }}
      footer={[
        { href: '/privacy', label: 'Wat er met je gegevens gebeurt' },
        { href: '/toegankelijk', label: 'Toegankelijkheid' },
        { href: '/kampvuur', label: 'Gemaakt met Kampvuur, open voor iedereen' },
      ]}
    >
      {sample.body}
    </Layout>
  )
}
