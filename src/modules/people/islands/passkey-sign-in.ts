import { canKeepKeys, onSubmit } from '../passkeys/browser/begin.ts'

/** Shows signing in with a passkey where the browser can do it; a link by mail works everywhere. */
class PasskeySignIn extends HTMLElement {
  connectedCallback() {
    if (!canKeepKeys()) return
    this.hidden = false
    onSubmit(this, (options) =>
      navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
          options as PublicKeyCredentialRequestOptionsJSON,
        ),
      }),
    )
  }
}

customElements.define('kv-passkey-sign-in', PasskeySignIn)
