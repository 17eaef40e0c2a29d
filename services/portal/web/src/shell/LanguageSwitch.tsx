import { useWords } from '../words/Words';

/** One click to the other language; what is entered on the page stays. */
export function LanguageSwitch() {
  const { english, speak } = useWords();
  return (
    <button
      type="button"
      className="plain language"
      lang={english ? 'zh-CN' : 'en'}
      onClick={() => speak(english ? 'zh' : 'en')}
      data-testid="language"
    >
      {english ? '中文' : 'English'}
    </button>
  );
}
