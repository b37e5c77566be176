import { joinClasses } from '../../ui/join-classes.ts'
import type { CountedWord } from '../parts/words.ts'
import { mostWords, wordSizes } from './cloud-plan.ts'

/** The words as a centred paragraph, larger where more frequent: for thumbnails, reports and where nothing can be measured. */
export function WordFlow({ words, className }: { words: readonly CountedWord[]; className?: string }) {
  const sized = wordSizes(words.slice(0, mostWords), words.length > 30 ? 0.6 : 0.8)
  return (
    <div
      className={joinClasses(
        'flex flex-wrap content-center items-baseline justify-center gap-x-[0.8em] overflow-hidden font-display font-[560]',
        className,
      )}
    >
      {sized.map((word, index) => (
        <span
          key={word.word}
          className={joinClasses(
            'max-w-full leading-[1.15] wrap-anywhere',
            index === 0 && word.count > 1 ? 'text-accent-text' : 'text-ink',
          )}
          style={{ fontSize: `${word.size / 28}em` }}
        >
          <bdi>{word.word}</bdi>
        </span>
      ))}
    </div>
  )
}
