package org.masthead.platform.view;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.masthead.platform.model.ExpectedFailure;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.TooOften;

/**
 * Turns expected failures into what the person sees: a message on the page where the act was tried, or an error page
 * where there is no page yet. Everything else goes on to the server's error page.
 */
class FailureHandler extends ExceptionHandlerWrapper {

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var context = FacesContext.getCurrentInstance();
        for (var queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext(); ) {
            if (isTold(context, queued.next().getContext().getException())) {
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean isTold(FacesContext context, Throwable thrown) {
        var failure = Causes.find(ExpectedFailure.class, thrown);
        var invalid = Causes.find(ConstraintViolationException.class, thrown);
        failure.ifPresent(told ->
                Refusing.tell((HttpServletRequest) context.getExternalContext().getRequest(), told));
        if (Causes.find(ViewExpiredException.class, thrown).isPresent() || isForged(context)) {
            reload(context);
        } else if (failure.isPresent() && isOnPage(context) && isShown(context, failure.get())) {
            say(context, failure.get());
        } else if (failure.isPresent()) {
            sendError(context, failure.get());
        } else if (invalid.isPresent() && isOnPage(context)) {
            invalid.get().getConstraintViolations().forEach(violation -> say(context, violation.getMessage()));
        } else {
            return false;
        }
        return true;
    }

    /** What was posted back as the state of a page is none that we gave out for it. */
    private static boolean isForged(FacesContext context) {
        return context.isPostback() && context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW;
    }

    /** A page is there to show a message on when it was posted back and is not being rendered yet. */
    private static boolean isOnPage(FacesContext context) {
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /**
     * What is not found may be what the page is about: then there is no page to show anew. A script puts the message into
     * the page that it has.
     */
    private static boolean isShown(FacesContext context, ExpectedFailure failure) {
        return !(failure instanceof NotFound) || context.getPartialViewContext().isAjaxRequest();
    }

    private static void say(FacesContext context, ExpectedFailure failure) {
        if (failure instanceof Refused refused) {
            refused.getRefusals().forEach(refusal -> say(context, refusal.sentence()));
        } else {
            say(context, failure.getMessage());
        }
    }

    private static void say(FacesContext context, String sentence) {
        context.validationFailed();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    private static void sendError(FacesContext context, ExpectedFailure failure) {
        if (failure instanceof TooOften often) {
            context.getExternalContext().setResponseHeader("Retry-After", String.valueOf(often.getSeconds()));
            send(context, 429, failure.getMessage());
        } else {
            send(context, failure instanceof NotFound ? 404 : 403, failure.getMessage());
        }
    }

    private static void send(FacesContext context, int status, String sentence) {
        try {
            context.getExternalContext().responseSendError(status, sentence);
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The form outlived its session: load the page anew and say so. What was saved is there. */
    private static void reload(FacesContext context) {
        var external = context.getExternalContext();
        Flash.say("session.expired");
        try {
            external.redirect(Pages.current((HttpServletRequest) external.getRequest()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
