// Passkeys: has the browser make or use one when a form marked for it is sent, and sends what it answers. Where the
// browser cannot, the form stays hidden.
(() => {
  const can = window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON;
  if (!can) return;

  const answer = async form => {
    const options = JSON.parse(form.dataset.options);
    return form.dataset.passkey === 'make'
      ? navigator.credentials.create({publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options)})
      : navigator.credentials.get({publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options)});
  };

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', async event => {
      event.preventDefault();
      const said = form.querySelector('[data-passkey-said]');
      said.textContent = '';
      try {
        form.elements.credential.value = JSON.stringify((await answer(form)).toJSON());
        form.submit();
      } catch (refused) {
        said.textContent = refused.name === 'InvalidStateError'
          ? 'この端末のパスキーは、すでに登録されています。'
          : 'パスキーを使えませんでした。もう一度お試しください。';
      }
    });
  }
  for (const part of document.querySelectorAll('[data-passkey-without]')) part.hidden = true;
})();
