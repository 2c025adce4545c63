package org.masthead.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.masthead.media.model.Picture;

/**
 * What stands above the text: a picture, or a video of which the picture is the poster. A story from an agency may tell
 * how long its video is without bringing it.
 */
@Embeddable
public class LeadMedia implements Serializable {

    @ManyToOne(fetch = FetchType.LAZY)
    private Picture picture;

    @Size(max = 500)
    @Column(length = 500)
    private String altText;

    @Size(max = 1000)
    @Column(length = 1000)
    private String caption;

    @Size(max = 200)
    @Column(length = 200)
    private String pictureCredit;

    @Size(max = 1000)
    @Pattern(regexp = "https?://\\S+", message = "{lead.videoUrl}")
    @Column(length = 1000)
    private String videoUrl;

    @Min(0)
    @Max(359_999)
    private Integer duration;

    /** Where the words of the video are, as WebVTT, for those who do not hear it. */
    @Size(max = 1000)
    @Pattern(regexp = "https?://\\S+", message = "{lead.captions}")
    @Column(length = 1000)
    private String captions;

    /** Whether the lead is a video. */
    public boolean isVideo() {
        return videoUrl != null || duration != null;
    }

    public boolean isEmpty() {
        return picture == null && !isVideo();
    }

    public Picture getPicture() {
        return picture;
    }

    public void setPicture(Picture picture) {
        this.picture = picture;
    }

    public String getAltText() {
        return altText;
    }

    public void setAltText(String altText) {
        this.altText = altText;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getPictureCredit() {
        return pictureCredit;
    }

    public void setPictureCredit(String pictureCredit) {
        this.pictureCredit = pictureCredit;
    }

    public String getVideoUrl() {
        return videoUrl;
    }

    public void setVideoUrl(String videoUrl) {
        this.videoUrl = videoUrl;
    }

    /** Length of the video in seconds. */
    public Integer getDuration() {
        return duration;
    }

    public void setDuration(Integer duration) {
        this.duration = duration;
    }

    public String getCaptions() {
        return captions;
    }

    public void setCaptions(String captions) {
        this.captions = captions;
    }
}
