package org.masthead.cache.view;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;

/** Lets pages name their files as ever and leads browsers to those under the names that the build gave them. */
public class NamedResources extends ResourceHandlerWrapper {

    public NamedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        var resource = super.createResource(name, library);
        return resource == null || library == null
                ? resource
                : CDI.current()
                        .select(Assets.class)
                        .get()
                        .findPath(library + "/" + name)
                        .map(path -> (Resource) new Named(resource, path))
                        .orElse(resource);
    }

    private static final class Named extends ResourceWrapper {

        private final String path;

        Named(Resource resource, String path) {
            super(resource);
            this.path = path;
        }

        @Override
        public String getRequestPath() {
            return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + path;
        }
    }
}
