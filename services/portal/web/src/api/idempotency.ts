/**
 * Names one intention: the same content sent again by the same form carries the same key and is stored once, however
 * often a person or a network repeats it. Other content is another intention.
 */
export class IntentionKey {
  private key = '';
  private content = '';

  keyFor(body: unknown): string {
    const content = JSON.stringify(body);
    if (content !== this.content || this.key === '') {
      this.content = content;
      this.key = randomKey();
    }
    return this.key;
  }
}

function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
