/**
 * Browsers tell of a moved cursor some milliseconds late; a key or a click that comes first would act on the old place.
 * This asks for what has not been told yet. It is not in ProseMirror's manual, but what it does itself when told.
 */
export function readSelection(view) {
  if (view.hasFocus() && !view.composing) {
    view.domObserver.flush();
  }
}
