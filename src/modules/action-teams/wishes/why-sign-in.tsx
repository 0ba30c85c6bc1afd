import { Notice } from '../../../design/index.ts'
import type { SignInSection } from '../../people/index.ts'
import { wishWords } from './locales/index.ts'

/** Why one signs in to ask for a theme, and how anybody asks for one without an account. */
export const whySignInToAsk: SignInSection = {
  name: 'action-teams.why-sign-in',
  above: true,
  async render({ locale, closed }, next) {
    if (next !== '/themes/ask') return null
    const w = wishWords(locale)
    const shut = ((await closed?.()) ?? []).includes('stories')
    return (
      <Notice title={w('sign-in.why')}>
        <p>{w('sign-in.why.body')}</p>
        {shut ? null : (
          <p>
            {w('sign-in.without')} <a href="/share">{w('sign-in.without.share')}</a>
          </p>
        )}
        <p>{w('sign-in.call')}</p>
      </Notice>
    )
  },
}
