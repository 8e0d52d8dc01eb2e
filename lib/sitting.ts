/** Saves of one person on one draft with less than this between them are one sitting, and one event in the audit log. */
const SITTING_GAP_MS = 30 * 60 * 1000;

interface Save {
  savedAt: Date;
  savedById: string;
}

export const isSameSitting = (earlier: Save, later: Save): boolean =>
  earlier.savedById === later.savedById &&
  later.savedAt.getTime() - earlier.savedAt.getTime() < SITTING_GAP_MS;
