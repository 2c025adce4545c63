package org.masthead.factor.model;

/**
 * What a device made when it was asked for a passkey, checked.
 *
 * @param id what the device calls it, in Base64 for addresses
 * @param data attested credential data, public key included, in Base64
 * @param backupEligible whether it may be copied to other devices of the person
 * @param signCount what the device counts its signatures with
 */
public record NewCredential(String id, String data, boolean backupEligible, long signCount) {}
