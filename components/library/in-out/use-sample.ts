import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../../../failures/failure.ts';
import { fullSentenceFor } from '../../../failures/reason.ts';
import { report } from '../../../failures/report.ts';
import type { ExportActions, ExportRequest, ExportSample } from './props.ts';

export interface Sample extends ExportSample {
  /** What is wrong with an option; the text is then that of the last sound one. */
  readonly fault: string | null;
}

const NOTHING: ExportSample = { text: '', papers: 0, hiddenNotes: 0 };

/** Long enough for a word to be typed, in milliseconds. */
const PAUSE = 120;

/** The first entries as they would be written, kept up with the options. Null until they are known. */
export function useSample(actions: ExportActions, request: ExportRequest): Sample | null {
  const [sample, setSample] = useState<Sample | null>(null);
  const asked = JSON.stringify(request);

  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      try {
        const found = await actions.sample(request);
        if (current) setSample({ ...found, fault: null });
      } catch (error) {
        if (!current || (error instanceof Failure && error.code === 'cancelled')) return;
        report(error, 'showing what would be exported');
        setSample((last) => ({ ...(last ?? NOTHING), fault: fullSentenceFor(error) }));
      }
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked]);

  return sample;
}
