package org.masthead.ops.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.HttpURLConnection;
import java.net.URL;
import org.masthead.platform.model.Settings;

/** Says in the log where the newsroom is, once it really answers there. */
@Singleton
@Startup
@DependsOn("DemoNewsroom")
public class Announcement {

    private static final Logger LOG = System.getLogger(Announcement.class.getName());
    private static final long PAUSE = 200;
    private static final int PATIENCE = 5000;

    @Resource
    private TimerService timers;

    @Inject
    private Settings settings;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(PAUSE, PAUSE, new TimerConfig(null, false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look(Timer timer) {
        if (answers()) {
            timer.cancel();
            LOG.log(Level.INFO, "Masthead is ready at {0}", address());
        }
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) new URL(address() + "healthz").openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** An address that means every interface is no address to go to. */
    private String address() {
        var host = settings.bind().equals("0.0.0.0") ? "127.0.0.1" : settings.bind();
        return "http://" + host + ":" + settings.port() + "/";
    }
}
